import { formatEmbedAddress } from '../format/formatEmbedAddress.ts';
import type { EmbedCredit, FrameCode, ImageCode } from '../format/formatEmbedCode.ts';
import { fieldsOf, listOf } from './unknownFields.ts';

/** A view of a place, as `/indlejr/<place>.json` describes it. */
export interface OfferedView {
  readonly view: string;
  readonly frame: FrameCode;
  readonly image: ImageCode;
}

type Fields = ReadonlyMap<string, unknown>;

const textIn = (fields: Fields, key: string): string => {
  const value = fields.get(key);
  return typeof value === 'string' ? value : '';
};
const numberIn = (fields: Fields, key: string): number => Number(fields.get(key));

const creditIn = (fields: Fields): EmbedCredit => ({
  page: textIn(fields, 'page'),
  title: textIn(fields, 'title'),
  text: textIn(fields, 'text'),
});

/** The views in what was fetched, in their order. */
export const offeredViews = (json: unknown): OfferedView[] =>
  listOf(json).map((item) => {
    const fields = fieldsOf(item);
    const [frame, image] = [fieldsOf(fields.get('frame')), fieldsOf(fields.get('image'))];
    return {
      view: textIn(fields, 'view'),
      frame: { ...creditIn(frame), src: textIn(frame, 'src'), height: numberIn(frame, 'height') },
      image: {
        ...creditIn(image),
        src: textIn(image, 'src'),
        alt: textIn(image, 'alt'),
        width: numberIn(image, 'width'),
        height: numberIn(image, 'height'),
      },
    };
  });

/** The view's frame with what was chosen for it in its address. */
export function chosenFrame({ frame }: OfferedView, theme: string, id: string): FrameCode {
  const src = formatEmbedAddress(frame.src, { theme, id });
  return id === '' ? { ...frame, src } : { ...frame, src, id };
}
