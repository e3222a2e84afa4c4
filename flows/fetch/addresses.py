"""Which addresses may be asked: those of the public internet, and those that the operator allows by name."""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address

_NAT64 = IPv6Network("64:ff9b::/96")
_NAT64_LOCAL = IPv6Network("64:ff9b:1::/48")

# `is_global` is right for most; these are reserved, or reach inside, on some Python that we support.
_NEVER = tuple(
    ip_network(network)
    for network in (
        "100.64.0.0/10",  # carriers' NAT; also Alibaba Cloud's metadata service at 100.100.100.200
        "168.63.129.16/32",  # Azure's host agent, in the public range
        "192.0.0.0/24",
        "192.88.99.0/24",  # 6to4 relays
        "198.18.0.0/15",  # benchmarks
        "240.0.0.0/4",
        "3fff::/20",  # documentation, since 2024
        "5f00::/16",  # segment routing
        "fec0::/10",  # site-local of old
    )
)


class AddressRefused(Exception):
    """The name leads to an address that must not be asked; the message is one line for a person."""


class AllowList:
    """Hosts and networks of the operator's own, from `private_hosts`: names, addresses or `10.0.0.0/8`."""

    def __init__(self, entries: Iterable[str] = ()) -> None:
        self._names = {entry.lower().rstrip(".") for entry in entries}
        self._networks = tuple(n for n in map(_network, self._names) if n)

    def allows(self, host: str, address: Address) -> bool:
        """Whether the operator named this host, or a network that holds the address."""
        return host.lower().rstrip(".") in self._names or any(
            address.version == network.version and address in network for network in self._networks
        )

    def check(self, host: str, address: str) -> None:
        """AddressRefused unless the address is public or allowed."""
        parsed = ip_address(address.partition("%")[0])
        if not is_public(parsed) and not self.allows(host, parsed):
            raise AddressRefused(f"{host} lies in a private network (settings.toml, private_hosts, can allow it)")


def is_public(address: Address) -> bool:
    """Whether the address, and any IPv4 address inside it, belongs to the public internet."""
    inner = _inside(address)
    if inner is not None:
        return is_public(inner)
    reserved = any(address.version == network.version and address in network for network in _NEVER)
    return address.is_global and not address.is_multicast and not reserved


def _inside(address: Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address leads to: mapped, compatible, 6to4, Teredo or NAT64."""
    if isinstance(address, IPv4Address):
        return None
    tunnelled = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
    if tunnelled is not None:
        return tunnelled
    low = int(address) & 0xFFFFFFFF
    compatible = int(address) >> 32 == 0 and low > 1
    return IPv4Address(low) if compatible or address in _NAT64 or address in _NAT64_LOCAL else None


def _network(entry: str) -> IPv4Network | IPv6Network | None:
    try:
        return ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        return None
