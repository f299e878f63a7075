import { neighbourInDirection, type Direction, type Place } from '../domain/neighbourInDirection.ts';

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type ShapeLink = SVGAElement;

const codeOf = (link: ShapeLink): string => link.querySelector('path')?.dataset['code'] ?? '';

/**
 * The map under the pointer, a finger and the arrow keys: says in one fixed place what its shapes'
 * titles say. One tab stop; the shapes of the first drawing are walked, those of the inset follow.
 */
class MunicipalityMap extends HTMLElement {
  private links: ShapeLink[] = [];
  private touched = false;
  private current: ShapeLink | undefined;

  connectedCallback(): void {
    const [first] = this.querySelectorAll<SVGSVGElement>('svg.map');
    if (!first) return;
    this.links = [...first.querySelectorAll<ShapeLink>('a')];
    this.links[0]?.setAttribute('tabindex', '0');

    const linkAt = ({ target }: Event): ShapeLink | null =>
      target instanceof Element ? target.closest<ShapeLink>('svg.map a') : null;
    this.addEventListener('pointerover', (event) => {
      const link = linkAt(event);
      if (link && event.pointerType === 'mouse') this.show(link);
    });
    this.addEventListener('pointerdown', (event) => {
      this.touched = event.pointerType !== 'mouse';
    });
    this.addEventListener('focusin', (event) => {
      const link = linkAt(event);
      if (link && !this.touched) this.show(link);
    });
    // A finger can't point: its first tap shows, the second opens.
    this.addEventListener('click', (event) => {
      const link = linkAt(event);
      if (!link || !this.touched || (this.current && codeOf(this.current) === codeOf(link))) return;
      event.preventDefault();
      this.show(link);
    });
    this.addEventListener('keydown', (event) => {
      const link = linkAt(event);
      if (link) this.walk(event, link);
    });
  }

  private walk(event: KeyboardEvent, from: ShapeLink): void {
    this.touched = false;
    if (event.key === 'Escape') {
      const after = document.getElementById(this.dataset['after'] ?? '');
      after?.setAttribute('tabindex', '-1');
      after?.focus();
      return;
    }
    const direction = KEYS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const places = this.links.map(placeOf);
    const to = neighbourInDirection(places, placeOf(from), direction);
    const link = this.links.find((each) => codeOf(each) === to?.code);
    if (!link) return;
    for (const each of this.links) each.setAttribute('tabindex', each === link ? '0' : '-1');
    link.focus();
  }

  private show(link: ShapeLink): void {
    this.current = link;
    const code = codeOf(link);
    for (const path of this.querySelectorAll('svg.map a path')) {
      path.classList.toggle('is-here', path instanceof SVGElement && path.dataset['code'] === code);
    }
    const [name = '', ...rest] = (link.querySelector('title')?.textContent ?? '').split(': ');
    const heading = document.createElement('b');
    heading.textContent = name;
    const open = document.createElement('a');
    open.href = link.href.baseVal;
    open.textContent = this.dataset['open'] ?? '';
    this.querySelector('.map-readout')?.replaceChildren(heading, ` ${rest.join(': ')} `, open);
  }
}

/** The middle of a shape's box. */
function placeOf(link: ShapeLink): Place {
  const { x, y, width, height } = link.getBBox();
  return { code: codeOf(link), x: x + width / 2, y: y + height / 2 };
}

customElements.define('municipality-map', MunicipalityMap);
