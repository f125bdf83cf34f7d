import type { Rule } from '@tandem/core/hygiene';
import { closeDateAgainstStage } from '../../src/app/packages/core/src/hygiene/rules/deals/close-date-against-stage';
import { closeDateBeforeCreation } from '../../src/app/packages/core/src/hygiene/rules/deals/close-date-before-creation';
import { closeDateFarAhead } from '../../src/app/packages/core/src/hygiene/rules/deals/close-date-far-ahead';
import { closeDatePassed } from '../../src/app/packages/core/src/hygiene/rules/deals/close-date-passed';
import { closeDateUnverified } from '../../src/app/packages/core/src/hygiene/rules/deals/close-date-unverified';
import { isDayAhead, isDayOver } from '../../src/app/packages/core/src/hygiene/rules/deals/close-date';
import { answerOf, day, found, notApplicable, now, passes, shortAnswer } from './hygiene-contacts-subject';
import { dealSubject } from './hygiene-deals-subject';

const at = (days: number) => new Date(now + days * day).toISOString();
const dateIn = (days: number) => at(days).slice(0, 10);
const judged = (rule: Rule, stage: string, closedate: string, more: Record<string, string> = {}) =>
  shortAnswer(rule, dealSubject(stage, { closedate, ...more }));

describe('the day of a moment', () => {
  const noon = Date.parse('2026-11-23T12:00:00Z');

  it('is over when no calendar in the world shows it', () => {
    expect(isDayOver(Date.parse('2026-11-22T00:00:00Z'), noon)).toBe(true);
    expect(isDayOver(Date.parse('2026-11-22T23:59:00Z'), noon)).toBe(true);
    expect(isDayOver(Date.parse('2026-11-22T00:00:00Z'), noon - 1)).toBe(false);
    expect(isDayOver(Date.parse('2026-11-23T00:00:00Z'), noon)).toBe(false);
  });

  it('is ahead when none shows it yet', () => {
    expect(isDayAhead(Date.parse('2026-11-24T00:00:00Z'), noon)).toBe(false);
    expect(isDayAhead(Date.parse('2026-11-25T00:00:00Z'), noon)).toBe(true);
  });
});

describe('a close date that has passed', () => {
  it('is found on open deals only', () => {
    expect(
      ['first', 'late', 'won', 'lost', 'unknown'].map((stage) => judged(closeDatePassed, stage, at(-5))),
    ).toEqual([found, found, notApplicable, notApplicable, notApplicable]);
  });

  it('is named with its day, and weighs more after a month', () => {
    const answer = (days: number) =>
      answerOf(closeDatePassed, dealSubject('late', { closedate: String(now - days * day) }));
    expect(answer(5)).toMatchObject({
      severity: 'medium',
      evidence: { value: dateIn(-5), days: 5 },
      verifiable: false,
    });
    expect(answer(31)).toMatchObject({ severity: 'high' });
  });

  it('is not today’s or a coming one, and nothing is said of what cannot be read', () => {
    for (const closedate of [dateIn(0), at(0), at(30)])
      expect(judged(closeDatePassed, 'late', closedate)).toBe(passes);
    for (const closedate of ['', 'soon', '２０２６'])
      expect(judged(closeDatePassed, 'late', closedate)).toBe(notApplicable);
  });
});

describe('a close date before the creation', () => {
  const check = (stage: string, closedate: string, more = {}) =>
    judged(closeDateBeforeCreation, stage, closedate, { createdate: at(-50), ...more });

  it('is found on closed deals, with the day they were closed', () => {
    expect(check('won', at(-60))).toEqual(found);
    expect(check('won', at(-60), { hs_v2_date_entered_won: at(-3) })).toEqual({ closedate: at(-3) });
    expect(
      answerOf(closeDateBeforeCreation, dealSubject('lost', { closedate: dateIn(-60), createdate: at(-50) })),
    ).toMatchObject({ evidence: { value: dateIn(-60), created: dateIn(-50) }, verifiable: true });
  });

  it('may be right for imported deals, so nothing is suggested', () => {
    expect(check('won', at(-400), { hs_v2_date_entered_won: at(-50) })).toEqual(found);
  });

  it('is not the same day’s in another time zone, nor a later one', () => {
    for (const closedate of [dateIn(-50), at(-50.4), at(-10)]) expect(check('won', closedate)).toBe(passes);
  });

  it('is another rule’s on open deals, and not judged without both dates', () => {
    expect(check('late', at(-60))).toBe(notApplicable);
    expect(check('won', '')).toBe(notApplicable);
    expect(judged(closeDateBeforeCreation, 'won', at(-60))).toBe(notApplicable);
  });
});

describe('a close date far ahead', () => {
  it('is found after two years, on open deals', () => {
    expect(judged(closeDateFarAhead, 'late', at(731))).toEqual(found);
    expect(judged(closeDateFarAhead, 'late', '9999-12-31')).toEqual(found);
    expect(judged(closeDateFarAhead, 'late', at(730))).toBe(passes);
    expect(judged(closeDateFarAhead, 'won', at(731))).toBe(notApplicable);
    expect(judged(closeDateFarAhead, 'late', at(-5))).toBe(notApplicable);
  });
});

describe('a close date against the stage', () => {
  it('is found on a closed deal that closes in time to come', () => {
    expect(judged(closeDateAgainstStage, 'won', at(20))).toEqual(found);
    const dates = { createdate: at(-50), hs_v2_date_entered_lost: at(-3) };
    expect(judged(closeDateAgainstStage, 'lost', at(20), dates)).toEqual({ closedate: at(-3) });
    expect(judged(closeDateAgainstStage, 'won', dateIn(1))).toBe(passes);
    expect(judged(closeDateAgainstStage, 'won', at(-20))).toBe(passes);
  });

  it('is found within days of a first appointment, and may be confirmed', () => {
    expect(answerOf(closeDateAgainstStage, dealSubject('first', { closedate: at(3) }))).toMatchObject({
      severity: 'low',
      evidence: { value: dateIn(3), stage: 'Appointment scheduled' },
      verifiable: true,
    });
    expect(judged(closeDateAgainstStage, 'first', at(8))).toBe(passes);
    expect(judged(closeDateAgainstStage, 'qualified', at(3))).toBe(passes);
    expect(judged(closeDateAgainstStage, 'first', at(-3))).toBe(notApplicable);
  });

  it('takes no probability for granted that was not read', () => {
    const unread = dealSubject('x', { closedate: at(3), hs_is_closed: 'false' }, { stages: new Map() });
    expect(shortAnswer(closeDateAgainstStage, unread)).toBe(passes);
    expect(judged(closeDateAgainstStage, 'unknown', at(3))).toBe(notApplicable);
  });
});

describe('a close date that nobody confirmed', () => {
  const check = (setDaysAgo: number, stage = 'late', closedate = at(30), verifiedDaysAgo?: number) =>
    answerOf(
      closeDateUnverified,
      dealSubject(
        stage,
        { closedate },
        {},
        {
          setAt: { closedate: now - setDaysAgo * day },
          verifications:
            verifiedDaysAgo === undefined
              ? []
              : [
                  {
                    property: 'closedate',
                    value: closedate,
                    by: 'Rita Vale',
                    at: now - verifiedDaysAgo * day,
                  },
                ],
        },
      ),
    );

  it('fades within a month and is then found by its day', () => {
    expect(check(30)).toEqual({ state: 'pass', earned: 0.5 });
    expect(check(45)).toMatchObject({
      severity: 'low',
      property: 'closedate',
      evidence: { value: dateIn(30), days: 45 },
      verifiable: true,
    });
  });

  it('starts anew with a person’s word', () => {
    expect(check(45, 'late', at(30), 30)).toEqual({ state: 'pass', earned: 0.5 });
  });

  it('is another rule’s when it has passed, and of no interest once closed', () => {
    expect(check(45, 'late', at(-5)).state).toBe(notApplicable);
    expect(check(45, 'won').state).toBe(notApplicable);
    expect(check(NaN).state).toBe(notApplicable);
  });
});
