/** SharePoint's 401, word for word. */
import { tenantId } from './people';
import type { RestAnswer } from './restMessages';

export function unauthorizedAnswer(description: string): RestAnswer {
  return {
    status: 401,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'WWW-Authenticate': `Bearer realm="${tenantId}",client_id="00000003-0000-0ff1-ce00-000000000000",trusted_issuers="00000001-0000-0000-c000-000000000000@*,https://sts.windows.net/*/",authorization_uri="https://login.windows.net/common/oauth2/authorize"`,
      'x-ms-diagnostics':
        '3000006;reason="Token contains invalid signature.";category="invalid_client"',
    },
    body: JSON.stringify({ error_description: description }),
  };
}
