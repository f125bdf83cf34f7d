import type { TouchpointsView } from '@tandem/contracts';
import { engagementWords, openingName, touchSentence } from '@tandem/ui';
import type { Look } from '../locale';

/** Two lines for a colleague: who and how warm, then what happened last and through which campaign. */
export function briefOf(view: TouchpointsView, { locale, now }: Look): [string, string] {
  const { phrases, format } = locale;
  const { level, score, trend } = engagementWords(view.engagement, locale);
  const { name, jobTitle } = view.contact;
  const who = [openingName(name), jobTitle].filter(Boolean).join(', ');
  const warm = [level, score, trend].filter(Boolean).join(', ');
  const latest = view.latest.slice(0, 2).map((moment) => touchSentence(moment, now, locale));
  const meaningful = phrases.labelled('meaningful', format.number(view.meaningful30Days));
  const campaign = view.journey.campaign?.campaign.name;
  const happened = [...latest, meaningful, campaign && phrases.labelled('campaign', campaign)];
  return [`${who}: ${warm}.`, `${happened.filter(Boolean).join('. ')}.`];
}
