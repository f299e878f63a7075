/** Where runners and checks leave what they found, in the folder that they run in. */
export const REPORTS = '.cache/reports';
