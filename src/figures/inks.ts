/** The colors of a drawing that stands outside the site's style sheet: a picture for shared links, an icon. */
export const printInks = { paper: '#F7F4EE', land: '#D9E5E0', ink: '#20302E', ring: '#1F5F5B', line: '#7C8C88', trail: '#A6492F' } as const;

/** The same for a dark page. */
export const nightInks = { land: '#1C3231', ring: '#5E9C92', line: '#48625C' } as const;
