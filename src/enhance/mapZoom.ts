import { centred, dragged, WHOLE, zoomed, type ZoomView } from './zoomView.ts';

/** Of a press of a button. */
const STEP = 1.6;

/** The map's drawings come nearer together: by buttons, by + − 0 on the keyboard, by two fingers; a finger or the mouse moves them. */
function start(map: HTMLElement): void {
  const stage = map.querySelector<HTMLElement>('.map-stage');
  if (!stage) return;
  const drawings = [...stage.querySelectorAll<SVGSVGElement>('svg')].map((svg) => {
    const { width, height } = svg.viewBox.baseVal;
    return { svg, width, height };
  });
  let view = WHOLE;
  const show = (next: ZoomView): void => {
    view = next;
    for (const { svg, width, height } of drawings) {
      const box = [view.x * width, view.y * height, view.size * width, view.size * height];
      svg.setAttribute('viewBox', box.join(' '));
    }
    map.toggleAttribute('data-near', view.size < 1);
    map.style.setProperty('--near', String(view.size));
    for (const name of stage.querySelectorAll('text'))
      name.style.visibility = view.size === 1 || isWhole(name) ? '' : 'hidden';
  };
  const shown = (): DOMRect =>
    (
      drawings.find(({ svg }) => getComputedStyle(svg).visibility === 'visible')?.svg ?? stage
    ).getBoundingClientRect();
  /** A point of the screen as a share of the whole drawing. */
  const shareOf = (clientX: number, clientY: number): readonly [number, number] => {
    const { left, top, width, height } = shown();
    return [view.x + ((clientX - left) / width) * view.size, view.y + ((clientY - top) / height) * view.size];
  };
  const step = (key: string): void => {
    const { left, top, width, height } = (map.querySelector('.is-here') ?? stage).getBoundingClientRect();
    const middle = shareOf(left + width / 2, top + height / 2);
    if (key === 'whole') show(WHOLE);
    else show(zoomed(view, key === 'in' ? STEP : 1 / STEP, middle));
  };

  map.closest('.map-figure')?.addEventListener('change', () => {
    show(WHOLE);
  });
  stage.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('.map-zoom button') : null;
    if (button) step(button.value);
  });
  const keys = new Map([
    ['+', 'in'],
    ['-', 'out'],
    ['0', 'whole'],
  ]);
  map.addEventListener('keydown', ({ key }) => {
    const wanted = keys.get(key);
    if (wanted !== undefined) step(wanted);
  });
  // What was pressed before this came.
  const pressed = map.dataset['pressed'] ?? '';
  if (pressed === 'in' || pressed === '+') step('in');
  // Who walks on beyond what is seen sees where one is.
  map.addEventListener('focusin', ({ target }) => {
    if (view.size === 1 || !(target instanceof SVGAElement)) return;
    const { left, top, width, height } = target.getBoundingClientRect();
    show(centred(view, shareOf(left + width / 2, top + height / 2)));
  });

  const middleOf = (touches: TouchList): { x: number; y: number; spread: number } => {
    const [a, b = a] = touches;
    if (!a || !b) return { x: 0, y: 0, spread: 1 };
    return {
      x: (a.clientX + b.clientX) / 2,
      y: (a.clientY + b.clientY) / 2,
      spread: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
    };
  };
  let last = { x: 0, y: 0, spread: 1 };
  const begin = ({ touches }: TouchEvent): void => {
    last = middleOf(touches);
  };
  stage.addEventListener('touchstart', begin, { passive: true });
  stage.addEventListener('touchend', begin, { passive: true });
  stage.addEventListener(
    'touchmove',
    (event) => {
      // One finger scrolls the page while the whole map is shown.
      if (event.touches.length < 2 && view.size === 1) return;
      event.preventDefault();
      const now = middleOf(event.touches);
      const { width, height } = shown();
      const { size } = view;
      view = dragged(view, ((last.x - now.x) / width) * size, ((last.y - now.y) / height) * size);
      const by = event.touches.length < 2 ? 1 : now.spread / last.spread;
      show(zoomed(view, by, shareOf(now.x, now.y)));
      last = now;
    },
    { passive: false },
  );

  stage.addEventListener('pointerdown', (down) => {
    if (down.pointerType !== 'mouse' || view.size === 1) return;
    down.preventDefault();
    let from = down;
    let hasMoved = false;
    const drag = (event: PointerEvent): void => {
      hasMoved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > 4;
      const { width, height } = shown();
      const [dx, dy] = [from.clientX - event.clientX, from.clientY - event.clientY];
      show(dragged(view, (dx / width) * view.size, (dy / height) * view.size));
      from = event;
    };
    const stop = (): void => {
      removeEventListener('pointermove', drag);
      // What was dragged isn't opened.
      if (hasMoved) stage.addEventListener('click', cancel, { capture: true, once: true });
      setTimeout(() => {
        stage.removeEventListener('click', cancel, { capture: true });
      });
    };
    addEventListener('pointermove', drag);
    addEventListener('pointerup', stop, { once: true });
  });
}

/** Whether nothing of a name is cut by its drawing's edge. */
function isWhole(name: SVGTextElement): boolean {
  const { left, top, right, bottom } = name.getBoundingClientRect();
  const edge = name.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect();
  return left >= edge.left && top >= edge.top && right <= edge.right && bottom <= edge.bottom;
}

function cancel(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

document.querySelectorAll<HTMLElement>('municipality-map').forEach(start);
