import type { Org } from '../org/org.ts';
import type { Row } from '../org/record-row.ts';
import { renderValue } from '../records/render-value.ts';
import { xmlText } from '../soap/xml.ts';

/** One notification about one record. */
export interface Notification {
  readonly id: string;
  readonly object: string;
  readonly row: Row;
  readonly fields: readonly string[];
}

/** The SOAP body of an outbound message with its notifications. */
export const outboundEnvelope = (
  org: Org,
  actionId: string,
  url: string,
  notifications: readonly Notification[],
): string => {
  const soap = (kind: string): string =>
    `${url}/services/Soap/${kind}/67.0/${org.organizationId.slice(0, 15)}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <soapenv:Body>
  <notifications xmlns="http://soap.sforce.com/2005/09/outbound">
   <OrganizationId>${org.organizationId}</OrganizationId>
   <ActionId>${actionId}</ActionId>
   <SessionId xsi:nil="true"/>
   <EnterpriseUrl>${xmlText(soap('c'))}</EnterpriseUrl>
   <PartnerUrl>${xmlText(soap('u'))}</PartnerUrl>
${notifications.map((it) => notification(org, it)).join('\n')}
  </notifications>
 </soapenv:Body>
</soapenv:Envelope>`;
};

const notification = (org: Org, { id, object, row, fields }: Notification): string => {
  const values = ['Id', ...fields.filter((it) => it !== 'Id')].flatMap((name) => {
    const field = org.schema(object)?.field(name);
    const value = field ? renderValue(field, row) : null;
    if (!field || value === null) return [];
    const text = String(value).replace(/\+0000$/, 'Z');
    return [`     <sf:${field.name}>${xmlText(text)}</sf:${field.name}>`];
  });
  return `   <Notification>
    <Id>${id}</Id>
    <sObject xsi:type="sf:${object}" xmlns:sf="urn:sobject.enterprise.soap.sforce.com">
${values.join('\n')}
    </sObject>
   </Notification>`;
};
