/** The ids that one text names, such as `988, 911`; a comma too many names nothing. */
export const idList = (text: string): string[] =>
  text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
