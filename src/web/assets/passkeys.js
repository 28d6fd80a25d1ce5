// Passkeys need a script: the browser makes and uses them. Where it cannot, or there is no script, the buttons stay hidden.
(() => {
  const forms = document.querySelectorAll('form[data-passkey]');
  const canRead =
    typeof PublicKeyCredential === 'function' && PublicKeyCredential.parseCreationOptionsFromJSON;
  if (!canRead) return;

  async function send(address, body, token) {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { 'x-form-token': token } : {}) },
      body: JSON.stringify(body),
    });
    const said = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error(said.error?.message ?? 'That did not work.');
    return said;
  }

  async function make(form, token) {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
      await send('/account/passkeys/options', {}, token),
    );
    const credential = await navigator.credentials.create({ publicKey });
    await send('/account/passkeys', { name: form.elements.name.value, response: credential.toJSON() }, token);
    location.assign('/account?did=passkey');
  }

  async function use(form) {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
      await send('/sign-in/passkey/options', {}),
    );
    const credential = await navigator.credentials.get({ publicKey });
    await send('/sign-in/passkey', { response: credential.toJSON() });
    location.assign(form.elements.next.value || '/');
  }

  for (const form of forms) {
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const status = form.querySelector('[role="status"]');
      const token = form.elements['form-token']?.value;
      try {
        await (form.dataset.passkey === 'make' ? make(form, token) : use(form));
      } catch (error) {
        const stopped = error.name === 'NotAllowedError' || error.name === 'AbortError';
        status.textContent = stopped ? 'That was stopped, or took too long.' : error.message;
      }
    });
  }
})();
