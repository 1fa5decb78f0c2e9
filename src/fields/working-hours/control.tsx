export { default } from '../text/control.tsx';
