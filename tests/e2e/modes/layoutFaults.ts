import type { Page } from '@playwright/test';

/**
 * What a reader could not read: a page wider than its window, text that a box cuts off or that lies
 * outside the window, words broken without a hyphen, and texts that lie on one another. Text that is there for
 * screen readers alone is passed over, and so is what can be scrolled to; codes and addresses break anywhere.
 */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // What a container asks of its width is known a frame later.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`${scrollWidth} px wide in a window of ${clientWidth}`);

    const boxesAround = (element: Element): Element[] =>
      element.parentElement === null ? [] : [element.parentElement, ...boxesAround(element.parentElement)];
    const isIn = (element: Element, fits: (style: CSSStyleDeclaration) => boolean): boolean =>
      [element, ...boxesAround(element)].some((box) => fits(getComputedStyle(box)));
    const isForReadersAlone = (element: Element) =>
      isIn(element, ({ clipPath, left }) => clipPath !== 'none' || left.startsWith('-'));
    const canScroll = (element: Element) =>
      isIn(element, ({ overflowX }) => overflowX === 'auto' || overflowX === 'scroll');
    const name = (element: Element) =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;

    // Inside a drawing the browser calls visible what a group with `display: none` holds.
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !isIn(element, ({ display }) => display === 'none');

    interface Word {
      readonly element: Element;
      readonly text: string;
      readonly box: DOMRect;
    }
    const words: Word[] = [];
    for (const element of document.querySelectorAll('body *')) {
      if (!isSeen(element) || isForReadersAlone(element)) continue;
      const { overflowX } = getComputedStyle(element);
      const cuts = element instanceof HTMLElement && ['hidden', 'clip'].includes(overflowX);
      if (cuts && element.innerText.trim() !== '' && element.scrollWidth > element.clientWidth + 1) {
        faults.push(`cuts off: ${name(element)}`);
      }
      const ownText = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      for (const node of ownText) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const outside = [...range.getClientRects()].some(
          ({ left, right, width }) => width > 1 && (left < -1 || right > clientWidth + 1),
        );
        if (outside && !canScroll(element)) faults.push(`outside the window: ${name(element)}`);
        if (element.closest('svg, pre, code, textarea, script, .address') !== null) continue;
        // An address breaks where it can.
        const said = (node.textContent ?? '').replaceAll(/\S*(\w\/\w|[a-z]\.[a-z]|[#?=])\S*/g, (one) =>
          ' '.repeat(one.length),
        );
        for (const word of said.matchAll(/[^\s\-–/\u00ad\u200b]+/g)) {
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const boxes = [...range.getClientRects()].filter(({ width }) => width > 0.5);
          const tops = boxes.map(({ top }) => top);
          if (Math.max(...tops) - Math.min(...tops) > 6) faults.push(`breaks ${word[0]}: ${name(element)}`);
          words.push(...boxes.map((box) => ({ element, text: word[0], box })));
        }
      }
    }
    // What stays in sight lies on what moves below it.
    const moving = words
      .filter(
        ({ element }) => !isIn(element, ({ position }) => position === 'sticky' || position === 'fixed'),
      )
      .sort((a, b) => a.box.top - b.box.top);
    for (const [i, { element, text, box }] of moving.entries()) {
      const [inset, end] = [box.height * 0.25, box.bottom];
      for (let j = i + 1; (moving[j]?.box.top ?? Infinity) < end; j += 1) {
        const other = moving[j];
        if (other === undefined || other.element === element) continue;
        const within = other.box.height * 0.25;
        const meet =
          box.left + 2 < other.box.right - 2 &&
          other.box.left + 2 < box.right - 2 &&
          box.top + inset < other.box.bottom - within &&
          other.box.top + within < box.bottom - inset;
        if (meet) faults.push(`lie on one another: ${text} ${name(element)} | ${other.text}`);
      }
    }

    for (const drawing of document.querySelectorAll('svg')) {
      if (!isSeen(drawing)) continue;
      const texts = [...drawing.querySelectorAll('text')].filter(isSeen);
      // A line's box is higher than its letters by about a half, and in other fonts a hair wider.
      const boxes = texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const inset = (bottom - top) * 0.22;
        return { text, left: left + 2, right: right - 2, top: top + inset, bottom: bottom - inset };
      });
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          if (meet) faults.push(`lie on one another: ${name(a.text)} | ${name(b.text)}`);
        }
      });
    }
    return faults;
  });
