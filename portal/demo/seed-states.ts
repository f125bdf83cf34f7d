import { recordTouches, type PortalState, type Touch } from '@tandem/portal-api';
import { campaigns } from './catalogue';
import type { Inventor } from './fakers';
import { arrivalProperties, inventHistory } from './history';
import { enterStage, insertContact } from './insert';
import type { DemoLedger } from './ledger';
import type { DatedVerdict, DemoState, Step } from './state';
import { demoStates } from './states';
import { memberNamed } from './team';
import { dayMs, hourMs, isoAt } from './time';
import { mailing, submission } from './touch-makers';

export interface SeededState {
  state: DemoState;
  contactId: string;
  /** A second record to be merged into the contact, where the state asks for it. */
  mergeId?: string;
}

/** What it takes to put a state's lead into the portal. */
interface Scene {
  portal: PortalState;
  ledger: DemoLedger;
  inventor: Inventor;
  /** The company that all of these leads work for. */
  companyId: string;
  now: number;
}

/** Puts one lead into the portal for every state that a card can be in. */
export const seedStates = (scene: Scene): SeededState[] =>
  demoStates.map((state, index) => seedState(scene, state, index));

function seedState(scene: Scene, state: DemoState, index: number): SeededState {
  const { portal, inventor, companyId, now } = scene;
  const campaign = campaigns[index % campaigns.length]!;
  const owner = memberNamed(state.owner ?? 'Lena Vogt');
  const createdAt = now - ((state.steps[0]?.daysAgo ?? 20) + 10) * dayMs;
  const bare = state.special === 'only an e-mail address';
  const properties = {
    email: `lead${index + 1}@state-museum.example`,
    ...(!bare && {
      firstname: state.firstname,
      lastname: state.lastname,
      jobtitle: 'Warehouse Manager',
      company: 'State Museum',
      country: 'Germany',
      lifecyclestage: state.special === 'no hand-over' ? 'subscriber' : 'lead',
      ...arrivalProperties(campaign),
    }),
    ...(state.special === 'opted out and bounced' && {
      hs_email_optout: 'true',
      hs_email_hard_bounce_reason_enum: 'UNKNOWN_USER',
    }),
  };
  // Later forms are left to the steps, so that each hand-over has the conversion that led to it.
  const wishes = { conversions: 0 };
  const history = (): Touch[] => {
    if (bare) return [];
    const known = { campaign, since: createdAt };
    const touches = inventHistory(inventor.faker, portal.portalId, known, now, wishes);
    if (state.special !== 'opted out and bounced') return touches;
    const bounces = ['40001', '40002'].flatMap((id, index) =>
      mailing(createdAt + (index + 1) * dayMs, id, 'bounced', 0),
    );
    return [...touches.filter(({ kind }) => kind !== 'email'), ...bounces];
  };
  const seed = { properties, createdAt, touches: history() };
  const { id } = insertContact(portal, seed, bare ? undefined : owner, bare ? undefined : companyId);
  state.steps.forEach((step, place) => takeStep(scene, state, id, step, place));
  if (state.special !== 'merged') return { state, contactId: id };
  const double = {
    ...seed,
    touches: history(),
    properties: { ...properties, email: `double${index + 1}@state-museum.example` },
  };
  return { state, contactId: id, mergeId: insertContact(portal, double, owner, companyId).id };
}

function takeStep(scene: Scene, state: DemoState, contactId: string, step: Step, place: number): void {
  const { portal, ledger, now } = scene;
  const at = now - step.daysAgo * dayMs + place * hourMs;
  if (step.happened === 'handed over') {
    const { formGuid } = campaigns[place % campaigns.length]!;
    recordTouches(portal, contactId, [submission(at - hourMs, formGuid)]);
    enterStage(portal, contactId, 'marketingqualifiedlead', at);
    return;
  }
  const latest = ledger.entriesOf(contactId).at(-1)?.key ?? '';
  const by = memberNamed(step.by);
  const wish =
    step.happened === 'withdrawal'
      ? ({ action: 'undo', supersedes: latest } as const)
      : step.happened === 'correction'
        ? ({ action: 'correct', supersedes: latest, verdict: dated(step.verdict, now) } as const)
        : ({ action: 'give', verdict: dated(step.verdict, now) } as const);
  const projected = state.special !== 'properties behind the ledger';
  ledger.act({ contactId, by, at, wish, projected });
}

const dated = ({ wakeUpInDays, ...verdict }: DatedVerdict, now: number) => ({
  ...verdict,
  ...(wakeUpInDays !== undefined && { wakeUpDate: isoAt(now + wakeUpInDays * dayMs).slice(0, 10) }),
});
