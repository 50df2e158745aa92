import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import IconRefresh from '@tabler/icons-react/dist/esm/icons/IconRefresh.mjs';
import { useTranslation } from 'react-i18next';
import { connection } from '@/api/connection';
import { calendarDay, fullDay } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { readablePhone } from '@/shared/i18n/phone';
import type { BestPlacesProps } from '@/shared/places/place';
import { Panel } from '@/shared/ui/panel';
import { placesAtHand } from './places-at-hand';
import classes from './places-without-network.module.css';

const TO_FILL = ['place', 'address', 'phone', 'when', 'bring'] as const;

/** Instead of a search: the places that this page has seen already, or a sheet to fill in by hand. */
export function PlacesWithoutNetwork({ commune, kindOfHelp, action }: BestPlacesProps) {
  const { t } = useTranslation(['app', 'assessment']);
  const known = placesAtHand(useQueryClient(), commune);
  return (
    <Panel title={t('atHand.title')}>
      <div className={classes['body']}>
        <p>{t(known.length === 0 ? 'atHand.none' : 'atHand.lead')}</p>
        <div className={classes['actions']}>
          {known.length === 0 && (
            <Button
              leftSection={<IconPrinter size={20} aria-hidden />}
              onClick={() => {
                window.print();
              }}
            >
              {t('atHand.print')}
            </Button>
          )}
          <Button
            variant="outline"
            leftSection={<IconRefresh size={20} aria-hidden />}
            onClick={connection.found}
          >
            {t('atHand.again')}
          </Button>
        </div>
        <ul className={classes['places']} role="list">
          {known.map(({ place, km }) => (
            <li key={place.id} className={classes['place']}>
              <h3>{place.name}</h3>
              <p>
                {place.communeName}
                {km !== undefined && (
                  <> · {t('atHand.distance', { km: String(Math.max(1, Math.round(km))) })}</>
                )}
              </p>
              {place.services !== undefined && (
                <p className={classes['quiet']}>{place.services.join(', ')}</p>
              )}
              {place.phone !== undefined && <a href={`tel:${place.phone}`}>{readablePhone(place.phone)}</a>}
              {action(place)}
            </li>
          ))}
        </ul>
      </div>
      {known.length === 0 && (
        <section className={classes['sheet']} data-print="only">
          <h2>{t('assessment:sheet.title')}</h2>
          <p>{fullDay(calendarDay(new Date()), locale())}</p>
          <h3>{t(`assessment:orientationType.${kindOfHelp}.label`)}</h3>
          <dl>
            {TO_FILL.map((line) => (
              <div key={line}>
                <dt>{t(`assessment:sheet.${line}`)}</dt>
                <dd />
              </div>
            ))}
          </dl>
          <p>{t('assessment:sheet.right')}</p>
        </section>
      )}
    </Panel>
  );
}
