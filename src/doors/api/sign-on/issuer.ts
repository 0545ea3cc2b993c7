import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { SignOnProof } from '../../../actions/accounts/sign-in-elsewhere.ts'
import type { SignOnFlow } from '../../../actions/accounts/sign-on-flow.ts'

/** 统一身份认证 by OpenID Connect: MINGCHE_OIDC_* and MINGCHE_PUBLIC_URL. */
export interface SignOnSettings {
  readonly issuer: string
  readonly clientId: string
  /** Null for a client without a secret, which PKCE alone protects. */
  readonly clientSecret: string | null
  /** The claim that names the account here. */
  readonly accountClaim: string
  /** Where browsers find this site. */
  readonly publicUrl: string
}

/** Asks for and checks proofs of one issuer. */
export interface Issuer {
  /** Where to send the browser, and what to keep until it comes back. */
  begin(): Promise<{ readonly location: string; readonly flow: SignOnFlow }>
  /** What the issuer proves by the query it sent the browser back with. Throws for anything that does not fit. */
  finish(query: string, flow: SignOnFlow): Promise<SignOnProof>
}

const SECONDS = 5
/** Signatures by a key of the issuer's; `none` and those by a shared secret are not taken (ASVS 9.1.2). */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]
/** RFC 8176: ways to prove oneself that are, or hold, a second factor. */
const STRONG = ['mfa', 'otp', 'hwk', 'sc']

export function openIssuer(settings: SignOnSettings): Issuer {
  const redirect = new URL('/api/v1/session/oidc/callback', settings.publicUrl).href
  let known: Promise<Configuration> | null = null
  // what the issuer says of itself is kept; a failure is not, so that it is asked again
  const configuration = () => {
    known ??= discover(settings).catch(error => {
      known = null
      throw error
    })
    return known
  }
  return {
    async begin() {
      const flow = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const location = buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirect,
        scope: 'openid profile',
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
      })
      return { location: location.href, flow }
    },
    async finish(query, { state, nonce, verifier }) {
      const url = new URL(redirect)
      url.search = query
      const tokens = await authorizationCodeGrant(await configuration(), url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined || claims.sub === '') throw new Error('the issuer names nobody')
      const account = claims[settings.accountClaim]
      return {
        issuer: claims.iss,
        subject: claims.sub,
        account: typeof account === 'string' ? account : null,
        secondFactor: [claims.amr ?? []].flat().some(way => STRONG.includes(String(way))),
      }
    },
  }
}

async function discover({ issuer, clientId, clientSecret }: SignOnSettings): Promise<Configuration> {
  const server = new URL(issuer)
  const client = clientSecret === null ? None() : ClientSecretBasic(clientSecret)
  // plain http stays on this machine: config.ts takes no other
  const insecure = server.protocol === 'http:' ? [allowInsecureRequests] : []
  const found = await discovery(server, clientId, undefined, client, { timeout: SECONDS, execute: insecure })
  const { supportsPKCE: _, ...metadata } = found.serverMetadata()
  const algorithms = (metadata.id_token_signing_alg_values_supported ?? ['RS256']).filter(algorithm =>
    ALGORITHMS.includes(algorithm),
  )
  if (algorithms.length === 0) throw new Error('the issuer signs by no algorithm that we take')
  const configuration = new Configuration(
    { ...metadata, id_token_signing_alg_values_supported: algorithms },
    clientId,
    undefined,
    client,
  )
  configuration.timeout = SECONDS
  for (const allow of insecure) allow(configuration)
  // the signature is checked although the token comes straight from the issuer
  enableNonRepudiationChecks(configuration)
  return configuration
}
