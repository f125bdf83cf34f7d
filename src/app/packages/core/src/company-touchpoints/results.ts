import type { BuyingGroup, GroupContact, GroupPerson } from '../buying-group/results';
import type { ListPage } from '../touchpoints/results';

/** A contact of a company's e-mail domain, whether or not HubSpot associates it with the company. */
export interface DomainContact extends GroupContact {
  /** How many deals the contact is on. */
  deals: number;
  /** True when HubSpot associates the contact with the company. */
  associated: boolean;
}

/** A company's people as a group, and active people of its domains whom no deal knows. */
export interface CompanyTouchpoints {
  people: BuyingGroup;
  strangers: ListPage<GroupPerson & Pick<DomainContact, 'associated'>>;
}
