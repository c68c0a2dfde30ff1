import { openSelfScreen } from './self-screen';

const root = document.querySelector<HTMLElement>('[data-self-screen]');
if (root) openSelfScreen(root);
