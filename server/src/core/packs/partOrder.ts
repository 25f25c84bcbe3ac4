/** The order of the parts of one profile, as an `order` entry gives it: where each part may stand. */
import type { PartRole, Profile } from '../model/opinion';

export interface PartOrder {
  /** The places a role may have, or `undefined` for a role without a place. */
  placesOf(role: PartRole): PartPlaces | undefined;
  /** Every role that stands before `role`; all roles for a role without a place. */
  rolesBefore(role: PartRole): readonly PartRole[];
}

/** First and last group of the order in which a role may stand, 0-based. */
export interface PartPlaces {
  readonly first: number;
  readonly last: number;
}

/** The order of each profile; `undefined` for profiles that no pack gives an order. */
export type PartOrders = (profile: Profile | undefined) => PartOrder | undefined;

export function buildPartOrder(groups: readonly (readonly PartRole[])[]): PartOrder {
  const places = new Map<PartRole, PartPlaces>();
  groups.forEach((roles, index) => {
    for (const role of roles) {
      places.set(role, { first: places.get(role)?.first ?? index, last: index });
    }
  });
  const sequence = [...places.keys()];
  return {
    placesOf: (role) => places.get(role),
    rolesBefore(role) {
      const index = sequence.indexOf(role);
      return index < 0 ? sequence : sequence.slice(0, index);
    },
  };
}
