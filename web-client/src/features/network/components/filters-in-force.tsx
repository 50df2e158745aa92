import { Button } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useTranslation } from 'react-i18next';
import { locale } from '@/shared/i18n/i18n';
import { ACCESSES, OPENINGS } from '@/shared/places/place';
import type { PlaceFilters } from '@/shared/places/place';
import { isEquipment } from '@/shared/places/vocabulary';
import { filtersInForce } from '../model';
import type { FilterInForce } from '../model';
import classes from './place-filters.module.css';

interface FiltersInForceProps {
  readonly filters: PlaceFilters;
  readonly onFilters: (filters: PlaceFilters) => void;
}

/** Every filter that is on, each with the tap that takes it away: an address sent by a colleague hides none. */
export function FiltersInForce({ filters, onFilters }: FiltersInForceProps) {
  const { t } = useTranslation('network');
  const words = useFilterWords();
  const chips = filtersInForce(filters);
  if (chips.length === 0) return null;
  return (
    <ul className={classes['chips']} aria-label={t('finder.inForce')} role="list">
      {chips.map((chip) => (
        <li key={`${chip.filter} ${chip.value ?? ''}`}>
          <Button
            variant="light"
            size="compact-lg"
            rightSection={<IconX size={18} stroke={2} aria-hidden />}
            aria-label={t('finder.remove', { filter: words(chip) })}
            onClick={() => {
              onFilters(chip.without);
            }}
          >
            {words(chip)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function useFilterWords(): (chip: FilterInForce) => string {
  const { t } = useTranslation('network');
  const languages = new Intl.DisplayNames([locale()], { type: 'language' });
  return ({ filter, value = '' }) => {
    switch (filter) {
      case 'TEXT':
        return t('finder.named', { name: value });
      case 'OPEN': {
        const open = OPENINGS.find((one) => one === value) ?? 'NOW';
        return t('finder.openChip', { when: t(`finder.openWhen.${open}`) });
      }
      case 'FREE':
        return t('finder.free');
      case 'STEP_FREE':
        return t('finder.stepFree');
      case 'CONNECTED':
        return t('finder.connectedOnly');
      case 'LANGUAGES':
        return languages.of(value) ?? value;
      case 'ACCESS':
        return t(`finder.accessMode.${ACCESSES.find((one) => one === value) ?? 'IN_PERSON'}`);
      case 'EQUIPMENT':
        return t(`place.equipmentCode.${isEquipment(value) ? value : 'COMPUTER'}`);
      // Labels of the standard, which are French.
      case 'SERVICE':
      case 'PUBLICS':
      case 'SPECIAL_CARE':
      case 'PROGRAMMES':
        return value;
    }
  };
}
