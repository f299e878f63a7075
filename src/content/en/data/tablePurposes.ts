/** What each published table is for, by its name: on the data page, and to search engines. */
export const TABLE_PURPOSES: Readonly<Record<string, string>> = {
  kommuner:
    'One row per municipality: how many people experiencing homelessness VIVE counted, the change since the previous count, the figure per 1,000 inhabitants and the remarks that must travel with them. Use it to look at one municipality or to compare several.',
  regioner:
    'One row per region with the same figures as for the municipalities. Use it to set a municipality’s figures beside those of its region.',
  landet:
    'One row per national count since 2009. Use it to chart the trend; the counts are not evenly spaced in years.',
  fordelinger:
    'Where people experiencing homelessness stayed and how old they were, in per cent of all counted in Denmark. Use it to tell who the figures are about.',
  'lange-serier':
    'All counts for the municipalities where the whole series can be found, reproduced by the municipality itself or in local media. Use it to follow a municipality further back than 2022.',
};
