import { BuyingGroup } from '../../../src/app/cards/buying-group/BuyingGroup';
import { renderCard } from '../group-members/card';
import type { Answers } from '../group-members/card';

interface DealAnswers {
  get: Answers[string];
  set?: Answers[string];
}

/** Renders the card of a deal whose functions answer from queues. */
export function renderDeal({ get, set = [] }: DealAnswers, locale = 'en') {
  const card = renderCard(
    <BuyingGroup />,
    { 'get-buying-group': get, 'set-buying-role': set },
    { objectTypeId: '0-3', locale },
  );
  return {
    ...card,
    gets: () => card.callsOf('get-buying-group'),
    sets: () => card.callsOf('set-buying-role'),
  };
}
