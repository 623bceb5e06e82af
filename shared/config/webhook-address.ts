/** What an address for notices looks like: https, or a receiver on this very machine; no user or password in it. */
export const webhookAddress = /^(https:\/\/[^/?#\s@]+|http:\/\/localhost(:\d{1,5})?)([/?#]\S*)?$/;

/** Whether notices may be posted to this address. */
export const isWebhookAddress = (text: string): boolean => webhookAddress.test(text);
