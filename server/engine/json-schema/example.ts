import { parse } from 'yaml';

/** An example or a snippet, as it would be written in the file, as data. @throws on what is no YAML */
export const exampleValue = (text: string): unknown => parse(text);
