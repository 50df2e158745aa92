import { createTheme, defaultVariantColorsResolver } from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#e3eef0',
  '#c6dde2',
  '#a3c9d1',
  '#9ad1de',
  '#5c9aa8',
  '#3b7f8e',
  '#24687a',
  '#0f4c5c',
  '#0b3a47',
  '#082a34',
];

const brick: MantineColorsTuple = [
  '#fbedea',
  '#f5d3ce',
  '#f0b4ac',
  '#e2857d',
  '#cf5d58',
  '#bb4342',
  '#ac3435',
  '#9e2a2b',
  '#7d2021',
  '#5e1819',
];

// Mantine draws its dark surfaces, borders and skeletons from this scale.
const dark: MantineColorsTuple = [
  '#f3eee5',
  '#e4e2dc',
  '#c5cdd0',
  '#9aa7ad',
  '#7f8e95',
  '#34444c',
  '#1b262b',
  '#12191d',
  '#0d1316',
  '#080c0e',
];

export const theme = createTheme({
  colors: { petrol, brick, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  white: '#ffffff',
  black: '#1f2a30',
  fontFamily: "'Atkinson Hyperlegible', 'Segoe UI', 'DejaVu Sans', Verdana, sans-serif",
  fontSizes: { xs: '0.8889rem', sm: '0.9444rem', md: '1rem', lg: '1.1667rem', xl: '1.3333rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: {
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '1.8333rem', lineHeight: '1.2' },
      h2: { fontSize: '1.3333rem', lineHeight: '1.3' },
      h3: { fontSize: '1.1111rem', lineHeight: '1.35' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '8px', xl: '8px' },
  shadows: {
    xs: 'var(--shadow)',
    sm: 'var(--shadow)',
    md: 'var(--shadow)',
    lg: 'var(--shadow)',
    xl: 'var(--shadow)',
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  activeClassName: '',
  // Size md is 47 px high with our 18 px root: nothing to press is smaller than 44 px.
  components: {
    Button: { defaultProps: { size: 'md' } },
    CloseButton: { defaultProps: { size: 44 } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
  },
  // Fills are ours: Mantine would put white on a light petrol in the dark theme.
  variantColorResolver: (input) => {
    const color = input.color ?? input.theme.primaryColor;
    if (color !== 'petrol' && color !== 'brick') return defaultVariantColorsResolver(input);
    const fill = `var(--${color})`;
    const soft = `var(--${color}-soft)`;
    if (input.variant === 'filled') {
      return {
        background: fill,
        hover: `var(--${color}-strong)`,
        color: `var(--on-${color})`,
        border: '2px solid transparent',
      };
    }
    return {
      background: input.variant === 'light' ? soft : 'transparent',
      hover: soft,
      color: color === 'brick' ? 'var(--brick-strong)' : fill,
      border:
        input.variant === 'outline' || input.variant === 'default'
          ? `2px solid ${fill}`
          : '2px solid transparent',
    };
  },
});

/** Mantine's own surfaces and texts follow the tokens, in both schemes. */
export const cssVariables: CSSVariablesResolver = () => {
  const common = {
    '--mantine-color-body': 'var(--sand)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--quiet)',
    '--mantine-color-placeholder': 'var(--quiet)',
    '--mantine-color-anchor': 'var(--petrol)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-error': 'var(--brick-strong)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--quiet)',
    '--mantine-color-disabled-border': 'var(--line)',
  };
  return { variables: {}, light: common, dark: common };
};
