import type { SignIn } from '../auth/sign-in.ts';
import type { Api } from '../rest/api-request.ts';
import type { XmlNode } from './xml-tree.ts';

/** One SOAP call of a signed-in user. */
export interface SoapRequest {
  readonly api: Api;
  readonly signIn: SignIn;
  readonly sessionId: string;
  readonly userId: string;
  readonly version: number;
  /** The element named like the call. */
  readonly body: XmlNode;
  readonly header: XmlNode | undefined;
}

/** Does the work of a call and gives what stands inside its answer; throws a SalesforceError for a fault. */
export type SoapCall = (request: SoapRequest) => string;
