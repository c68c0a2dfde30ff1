/** Which files of `content/` are read, and how: one answer for the check, the build and the reports. */

const bySystem = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|\.gitkeep|~\$[^/]*|\.[^/]*\.sw[a-p])$/i;

/** Whether a file was left by an operating system or an editor, and not by a person. */
export const isSystemFile = (path: string): boolean => bySystem.test(path);

const textEndings = /\.(?:mdx?|ya?ml|txt|json|csv|html?|docx?|rtf)$/i;

/** Whether a file is read as text; pictures and whatever has another ending are not. */
export const isTextFile = (path: string): boolean => textEndings.test(path);
