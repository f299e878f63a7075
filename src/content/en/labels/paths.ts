/** Inside the drawing of the two ways to a home. */
export const pathLabels = {
  /** From the ground up, in lines short enough for a phone. */
  steps: [['no home'], ['work on', 'problems'], ['assessed as', '‘housing-', 'ready’'], ['a home']],
  support: [
    'support to make the housing a home',
    'support with whatever else is hard',
    'everyday life together with others',
  ],
  homeFirst: 'housing as soon as possible',
  time: 'over time',
} as const;
