/** Which files of `content/` are read, and how: one answer for the check, the build and the reports. */

const bySystem =
  /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|\.gitkeep|~\$[^/]*|\.#[^/]*|\.~lock\.[^/]*|[^/]*\.sw[a-p])$/i;

/** Whether a file was left by an operating system or an editor, and not by a person. */
export const isSystemFile = (path: string): boolean => bySystem.test(path);

const backup =
  /\.(?:bak|backup|old|orig|save|tmp)$|~$|(?:^|\/)[^/]*(?: copy| - copy|\(\d+\)|\.(?:bak|backup|old|orig))[^/]*\.\w+$/i;

/** Whether a file's name says that it is an earlier state or a second copy of another, such as `mind.mdx.bak` and `mind copy.mdx`. */
export const isBackup = (path: string): boolean => backup.test(path);

const textEndings = /\.(?:mdx?|ya?ml|txt|json|csv|html?|docx?|rtf)$/i;

/** Whether a file is read as text; pictures and whatever has another ending are not. */
export const isTextFile = (path: string): boolean => textEndings.test(path);
