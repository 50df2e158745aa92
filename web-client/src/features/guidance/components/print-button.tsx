import { Button } from '@mantine/core';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useTranslation } from 'react-i18next';

export function PrintButton() {
  const { t } = useTranslation('guidance');
  return (
    <Button
      variant="outline"
      leftSection={<IconPrinter size={20} aria-hidden />}
      onClick={() => {
        window.print();
      }}
    >
      {t('cards.print')}
    </Button>
  );
}
