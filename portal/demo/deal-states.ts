/** A deal that shows something about cards on deals. */
export interface DemoDeal {
  state: string;
  name: string;
}

export const crowdedDeal: DemoDeal = {
  state: 'Deal with 800 contacts',
  name: 'Great Lakes Cooperative: 800 people at the table',
};
export const emptyDeal: DemoDeal = {
  state: 'Deal without contacts',
  name: 'State Museum: nobody known yet',
};
export const judgedDeal: DemoDeal = {
  state: 'Deal with verdicts on two of its three contacts',
  name: 'State Museum: three people, two verdicts',
};
export const groupDeal: DemoDeal = {
  state:
    'Deal with a buying group: roles on contacts, roles as labels, one gone cold, one unknown to marketing',
  name: 'Northern Grain: five who decide together',
};

export const demoDeals: readonly DemoDeal[] = [crowdedDeal, emptyDeal, judgedDeal, groupDeal];
