import { type Office, openOffice } from '../actions/office.ts'
import { openKeys } from '../actions/open-keys.ts'
import { openCryptoProvider, type Suite } from '../crypto/index.ts'
import { openStore } from '../store/index.ts'

/** Where records and keys are. */
export interface HouseSettings {
  readonly data: string
  readonly databaseUrl: string | null
  readonly keyFile: string
  readonly suite: Suite
}

/** Opens store and keys; closes the store again where the keys cannot be had. */
export async function openHouse(settings: HouseSettings): Promise<Office> {
  const store = await openStore({ folder: settings.data, databaseUrl: settings.databaseUrl })
  try {
    const keys = await openKeys(settings.keyFile, store)
    return openOffice({ store, keys, crypto: openCryptoProvider(settings.suite) })
  } catch (error) {
    await store.close()
    throw error
  }
}
