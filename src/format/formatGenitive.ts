import { notation } from '#notation';

/** The genitive of a name, in the language of the site: `Odenses`, `Assens’`. */
export const formatGenitive = (name: string): string => notation.genitive(name);
