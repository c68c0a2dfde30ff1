/**
 * Goes to the neutral page in place of this one, so that Back does not lead to it. The address is the practice’s own;
 * nothing is added to it.
 */
export const leavePage = (leaveTo: string): void => location.replace(leaveTo);
