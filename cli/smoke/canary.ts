/** An article of our own that says who it is, and from which the extractor must make an act, a person and a figure. */
export const CANARY = `Ecuador and Peru Set Up a Joint Radar Room

By Entente
August 14, 2015

The air forces of Ecuador and Peru opened a joint radar room in Machala on August 11 to follow the small planes that carry cocaine
across their border.

“We have stopped guessing what flies over the other side,” said Peruvian Air Force Colonel Martín Salcedo Ríos.

In the first half of this year, Peruvian police seized 2.4 tons of cocaine hydrochloride in the Tumbes region.
`;

/** So that whoever meets it in a list while it is there knows what it is. */
export const CANARY_METADATA = { title: 'Canary of a smoke test', outlet: 'Entente' };

/** Each run has a key of its own: two at once don't meet. */
export function canaryKey(run: string): string {
  return `smoke-test/${run}.txt`;
}
