/** Words as they are compared: lower case, without accents and signs. “partner’s” is one word, “off-label” is two. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Words that stand on every page, and so tell nothing about the one that is wanted. */
const emptyWords = new Set(
  wordsOf(
    'a about all also am an and any are arent as at be been but by can cant could couldnt did didnt do does doesnt doing ' +
      'dont for from get gets getting give go goes going got had happen happens has hasnt have havent he her hers him his how i id if ill ' +
      'im in into is isnt it its ive just know let like many me much my need no not of on or our ours out please she should so some ' +
      'tell than that thats the their them then there theres these they this those to too us use using very want was wasnt ' +
      'we were what whats when where wheres which who whom whos why will wish with would you your yours youre',
  ),
);

/** The words of a search that can lead to a page. Single letters are what is left of “e-mail” or “couple’s”. */
export const tellingWords = (text: string): string[] =>
  wordsOf(text).filter((word) => !emptyWords.has(word) && !/^\p{L}$/u.test(word));
