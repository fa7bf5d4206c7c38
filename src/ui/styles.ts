// The sidebar's style sheets in their order, as one text.
import controls from './controls.css';
import reading from './reading.css';
import sidebar from './sidebar.css';
import theme from './theme.css';

export const sidebarCss = [theme, sidebar, controls, reading].join('\n');
