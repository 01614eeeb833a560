/** The parts of PnPjs that this room uses, imported once because each adds itself to the others. */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/batching';
