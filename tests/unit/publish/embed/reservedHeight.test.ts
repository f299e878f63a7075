import { describe, expect, it } from 'vitest';
import { allEmbeds } from '../../../../src/publish/embed/embeds.ts';
import measured from '../../../../src/publish/embed/heights.json' with { type: 'json' };
import { reservedHeight } from '../../../../src/publish/embed/reservedHeight.ts';

const key = (path: string): string => path.split('/').slice(3, -2).join('/');

describe('the height that a frame reserves', () => {
  it('has been measured for every embed in both languages, and for none that is not there', () => {
    const places = Object.entries(measured).flatMap(([place, views]) =>
      Object.keys(views).map((view) => `${place}/${view}`),
    );
    expect(places.toSorted()).toEqual(
      allEmbeds()
        .flatMap(({ path, view }) => [`${key(path)}/${view}`, `en/${key(path)}/${view}`])
        .toSorted(),
    );
  });

  it('differs with the place', () => {
    // Nobody was counted on Læsø, so it has no dots and no marks to explain.
    const [laesoe, dragoer] = ['laesoe', 'dragoer'].map((slug) =>
      reservedHeight(`/embed/v1/kommune/${slug}/tal/`, 'tal'),
    );
    expect(laesoe).toBeLessThan(dragoer ?? 0);
  });

  it('is the most of its kind where a place has not been measured', () => {
    const most = Math.max(
      ...allEmbeds()
        .filter(({ place, view }) => place.kind === 'region' && view === 'kort')
        .map(({ height }) => height),
    );
    expect(reservedHeight('/embed/v1/region/oestdanmark/kort/', 'kort')).toBe(most);
  });

  it('is provisional for a view that has not been measured of any place', () => {
    expect(reservedHeight('/embed/v1/kommune/ny/soejler/', 'soejler')).toBe(600);
  });
});
