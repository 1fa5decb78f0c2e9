import { browserPath } from './browser.ts';

console.log(browserPath());
