import { defineOperation } from '../operation';

const MINUTE = 60_000;

/** Offset of a zone from UTC at a moment, in milliseconds. */
const offsetAt = (timeZone: string, at: number): number => {
  const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
};

const written = (offset: number): string => {
  const minutes = Math.abs(offset) / MINUTE;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
};

/** The account: id, kind, time zone, currency, where its data lives. */
export const accountDetails = defineOperation({
  id: 'account.details',
  method: 'GET',
  paths: ['/account-info/:version/details', '/account-info/v3/details'],
  scopes: () => [],
  handle: (state, request) => {
    const offset = offsetAt(state.timeZone, request.now);
    return {
      status: 200,
      body: {
        portalId: state.portalId,
        accountType: 'DEVELOPER_TEST',
        timeZone: state.timeZone,
        companyCurrency: 'EUR',
        additionalCurrencies: [],
        utcOffset: written(offset),
        utcOffsetMilliseconds: offset,
        uiDomain: 'app-eu1.hubspot.com',
        dataHostingLocation: 'eu1',
      },
    };
  },
});
