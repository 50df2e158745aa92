import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ORDERS, pressed } from '../table-model';
import type { Order } from '../table-model';
import type { View } from '../view-url';
import classes from './coverage.module.css';

interface SortChoiceProps {
  readonly list: View['list'];
  readonly order: Order;
  readonly onSort: (part: { readonly order: Order }) => void;
}

/** Where a table becomes cards there is no header to press: the order is a choice. */
export function SortChoice({ list, order, onSort }: SortChoiceProps) {
  const { t } = useTranslation('coverage');
  const usual = ORDERS.map((by) => ({
    by,
    down: pressed({ by: by === 'name' ? 'missing' : 'name', down: false }, by).down,
  }));
  const offered = usual.filter(({ by }) => list === 'communes' || (by !== 'time' && by !== 'fragility'));
  return (
    <div className={classes['sortChoice']} data-print="hide">
      <NativeSelect
        label={t('table.sortBy')}
        data={offered.map(({ by }) => ({ value: by, label: t(`table.order.${by}`) }))}
        value={order.by}
        onChange={({ target }) => {
          const chosen = offered.find(({ by }) => by === target.value);
          if (chosen !== undefined) onSort({ order: chosen });
        }}
      />
    </div>
  );
}
