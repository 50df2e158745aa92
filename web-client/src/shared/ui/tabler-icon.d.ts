// One file per icon: the package's index would pull six thousand of them through every tool.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { Icon } from '@/shared/ui/icon';
  const icon: Icon;
  export default icon;
}
