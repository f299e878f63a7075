import base from '../../styles/base.css?raw';
import chart from '../../styles/chart.css?raw';
import neighbourMap from '../../styles/components/NeighbourMap.css?raw';
import regionMap from '../../styles/components/RegionMap.css?raw';
import seriesCurve from '../../styles/components/SeriesCurve.css?raw';
import paints from '../../styles/paints.css?raw';
import embedDocument from '../../styles/embed/document.css?raw';
import embedDrawing from '../../styles/embed/drawing.css?raw';
import embedMap from '../../styles/embed/map.css?raw';
import embedTable from '../../styles/embed/table.css?raw';
import keyFigures from '../../styles/components/KeyFigures.css?raw';
import legend from '../../styles/legend.css?raw';
import map from '../../styles/map.css?raw';
import moreContrast from '../../styles/moreContrast.css?raw';
import peopleMap from '../../styles/peopleMap.css?raw';
import rateBar from '../../styles/rateBar.css?raw';
import table from '../../styles/table.css?raw';
import tableMarks from '../../styles/tableMarks.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { usedStyles } from '../../publish/embed/usedStyles.ts';

/** The site's sheets that embeds draw on, in the order of its layers; what they add comes last. */
const SHEETS = [
  tokens,
  moreContrast,
  base,
  chart,
  embedDrawing,
  table,
  tableMarks,
  rateBar,
  map,
  legend,
  keyFigures,
  paints,
  neighbourMap,
  regionMap,
  seriesCurve,
  embedDocument,
  embedMap,
  peopleMap,
  embedTable,
];

/** What this document needs of them. */
export const embedStyles = (html: string): string => usedStyles(SHEETS, html);
