import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const TEXT_ATTRIBUTES =
  '/^(aria-label|aria-description|alt|title|placeholder|label|description|legend|hint|caption|lead)$/';

// Every text a person reads lives in a catalogue: a letter in JSX or in one of these attributes is a text.
const LITERAL_TEXT = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: 'Texts live in a catalogue: use t().' },
  {
    selector: `JSXAttribute[name.name=${TEXT_ATTRIBUTES}] > Literal[value=/\\p{L}/u]`,
    message: 'Texts live in a catalogue: use t().',
  },
  {
    selector:
      ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > :matches(Literal[value=/\\p{L}/u], TemplateLiteral)',
    message: 'Texts live in a catalogue: use t().',
  },
];

export default tseslint.config(
  { ignores: ['dist', 'target', 'e2e/target', 'src/api/schema.d.ts', 'public'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      // CSS modules and catalogues are index signatures.
      '@typescript-eslint/dot-notation': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ...jsxA11y.flatConfigs.strict,
    languageOptions: { ...jsxA11y.flatConfigs.strict.languageOptions, globals: globals.browser },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': ['error', ...LITERAL_TEXT],
      // Safari forgets a list whose bullets are removed; saying it again is not redundant.
      'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
  {
    // Its roles give back the meaning that « display: block » takes away on narrow screens.
    files: ['src/shared/ui/data-table.tsx'],
    rules: {
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@tabler/icons-react',
              message: 'Import one icon: @tabler/icons-react/dist/esm/icons/IconName.mjs.',
            },
            {
              name: '@mantine/core/styles.css',
              message: 'Add the component to shared/ui/theme/mantine.css.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['e2e/journeys/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(CallExpression[callee.property.name=/^(innerText|textContent|allInnerTexts|allTextContents)$/], CallExpression[callee.name="expect"] > AwaitExpression > CallExpression[callee.property.name=/^(count|isVisible)$/])',
          message: 'What is read while it loads says nothing: wordsOf, linesOf or countOf (support/eyes.ts).',
        },
      ],
    },
  },
  { files: ['*.js', '*.cjs', '.*.cjs', 'scripts/**'], languageOptions: { globals: globals.node }, rules: {} },
);
