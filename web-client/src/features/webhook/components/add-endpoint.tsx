import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '@/shared/forms/form-frame';
import { useForm } from '@/shared/forms/use-form';
import { Panel } from '@/shared/ui/panel';
import { faultOf, hasRoom } from '../model';
import type { Created, Endpoint } from '../model';
import { send, useAct } from '../queries';
import { SecretCard } from './secret-card';

interface AddEndpointProps {
  readonly organisation: string;
  readonly endpoints: readonly Endpoint[];
}

/** One address more, then its secret once. */
export function AddEndpoint({ organisation, endpoints }: AddEndpointProps) {
  const { t } = useTranslation('webhook');
  const [created, setCreated] = useState<Created>();
  if (created !== undefined) {
    return (
      <Panel title={t('add.title')} tone="follow-up">
        <SecretCard
          created={created}
          onDone={() => {
            setCreated(undefined);
          }}
        />
      </Panel>
    );
  }
  return (
    <Panel title={t('add.title')}>
      {hasRoom(endpoints) ? (
        <Address organisation={organisation} endpoints={endpoints} onCreated={setCreated} />
      ) : (
        <p>{t('add.full')}</p>
      )}
    </Panel>
  );
}

interface AddressProps extends AddEndpointProps {
  readonly onCreated: (created: Created) => void;
}

/** Of one address each: the next one begins without what was said of the last. */
function Address({ organisation, endpoints, onCreated }: AddressProps) {
  const { t } = useTranslation('webhook');
  const id = useId();
  const [url, setUrl] = useState('');
  const create = useAct(send.create);
  const fault = faultOf(url, endpoints);
  const form = useForm(id, {
    url: { ok: fault === undefined, message: t(`add.${fault ?? 'unfit'}`) },
  });
  return (
    <FormFrame
      {...form}
      submitLabel={t('add.submit')}
      onSubmit={() =>
        void form.submit(async () => {
          onCreated(await create.mutateAsync({ organisation, url: url.trim() }));
        })
      }
    >
      <TextInput
        id={`${id}-url`}
        type="url"
        label={t('add.url')}
        description={t('add.urlHelp')}
        error={form.errorOf('url')}
        value={url}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => {
          setUrl(event.currentTarget.value);
        }}
      />
    </FormFrame>
  );
}
