/** VIVE counts in this week of the year, each time: a figure is a glimpse of one week. */
export const COUNT_WEEK = 6;
