/** Inside the drawing of the two ways to a home. */
export const pathLabels = {
  /** From the ground up, in lines short enough for a phone. */
  steps: [['uden bolig'], ['arbejde med', 'problemerne'], ['vurderes', '»boligparat«'], ['bolig']],
  support: [
    'støtte til at gøre boligen til et hjem',
    'støtte til det, der ellers er svært',
    'en hverdag sammen med andre',
  ],
  homeFirst: 'bolig så hurtigt som muligt',
  time: 'med tiden',
} as const;
