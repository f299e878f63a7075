import { neighbourInDirection, type Direction, type Place } from '../domain/neighbourInDirection.ts';
import { boxAround } from './clusterRing.ts';
import { outline } from './outline.ts';
// A file of its own: most readers don't zoom.
import zoomSrc from './mapZoom.ts?worker&url';

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** How far beside a cluster a tap or the pointer still means it; pixels. */
const NEAR = 24;

type ShapeLink = SVGAElement;

const shapeOf = (link: ShapeLink): SVGPathElement | null => link.querySelector('path');
const codeOf = (link: ShapeLink): string => shapeOf(link)?.dataset['code'] ?? '';
const linksIn = (svg: Element): ShapeLink[] => [...svg.querySelectorAll<ShapeLink>('a')];

/**
 * The map under the pointer, a finger and the arrow keys: says in one fixed place what its shapes' titles
 * say. One tab stop in each drawing; the shapes of the one that is shown are walked. On the map of people the
 * nearest cluster is meant.
 */
class MunicipalityMap extends HTMLElement {
  private touched = false;
  private current: ShapeLink | undefined;

  connectedCallback(): void {
    for (const svg of this.querySelectorAll('.map-stage svg')) linksIn(svg)[0]?.setAttribute('tabindex', '0');
    const point = (event: PointerEvent): void => {
      const link = event.pointerType === 'mouse' ? linkAt(event) : null;
      if (link) this.show(link);
    };
    this.addEventListener('pointerover', point);
    this.querySelector('.people-map')?.addEventListener('pointermove', (event) => {
      if (event instanceof PointerEvent) point(event);
    });
    this.addEventListener('pointerdown', (event) => {
      this.touched = event.pointerType !== 'mouse';
    });
    this.addEventListener('focusin', (event) => {
      const link = linkUnder(event);
      if (link && !this.touched) this.show(link);
    });
    // A finger can't point: its first tap shows, the second opens.
    this.addEventListener('click', (event) => {
      const link = linkAt(event);
      if (!link) return;
      const isShown = this.current && codeOf(this.current) === codeOf(link);
      if (this.touched && !isShown) {
        event.preventDefault();
        this.show(link);
      } else if (!linkUnder(event)) location.assign(link.href.baseVal);
    });
    this.addEventListener('keydown', (event) => {
      const link = linkUnder(event);
      if (link) this.walk(event, link);
    });
    for (const use of ['pointerover', 'touchstart', 'focusin'])
      this.addEventListener(use, loadZoom, { once: true, passive: true });
    // A first tap brings what zooms and comes before it, which answers it then.
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('.map-zoom button') : null;
      this.dataset['pressed'] = button?.value ?? '';
    });
    this.addEventListener('keydown', ({ key }) => {
      this.dataset['pressed'] = key;
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
    const svg = from.ownerSVGElement;
    if (direction === undefined || !svg) return;
    event.preventDefault();
    const links = linksIn(svg);
    const to = neighbourInDirection(links.map(placeOf), placeOf(from), direction);
    const link = links.find((each) => codeOf(each) === to?.code);
    if (!link) return;
    for (const each of links) each.setAttribute('tabindex', each === link ? '0' : '-1');
    link.focus();
  }

  private show(link: ShapeLink): void {
    if (link === this.current) return;
    this.current = link;
    const code = codeOf(link);
    for (const line of this.querySelectorAll('.pointed')) line.remove();
    for (const path of this.querySelectorAll<SVGPathElement>('svg.map a path')) {
      const isHere = path.dataset['code'] === code;
      path.classList.toggle('is-here', isHere);
      if (isHere) outline(path, 'pointed');
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

function placeOf(link: ShapeLink): Place {
  return { code: codeOf(link), ...boxAround(link) };
}

const linkUnder = ({ target }: Event): ShapeLink | null =>
  target instanceof Element ? target.closest<ShapeLink>('svg.map a') : null;

/** The link that is pointed at, or on the map of people the nearest one. */
function linkAt(event: MouseEvent): ShapeLink | null {
  const { target, clientX, clientY } = event;
  const svg = target instanceof Element ? target.closest<SVGSVGElement>('.people-map svg') : null;
  const toScreen = svg?.getScreenCTM();
  if (!svg || !toScreen) return linkUnder(event);
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toScreen.inverse());
  let [nearest, least]: [ShapeLink | null, number] = [null, NEAR / toScreen.a];
  for (const link of linksIn(svg)) {
    const box = boxAround(link);
    const distance = Math.hypot(box.x - x, box.y - y) - box.radius;
    if (distance < least) [nearest, least] = [link, distance];
  }
  return nearest;
}

function loadZoom(): void {
  if (document.querySelector(`script[src="${zoomSrc}"]`)) return;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = zoomSrc;
  document.head.append(script);
}

customElements.define('municipality-map', MunicipalityMap);
