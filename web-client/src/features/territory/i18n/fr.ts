const fr = {
  page: {
    title: 'Territoire',
    empty: 'La carte des communes et des lieux apparaîtra ici.',
  },
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    territory: typeof fr;
  }
}
